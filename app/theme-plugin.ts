import { deriveTheme } from '../components/theme/derive-theme.ts';
import { kommun } from './kommun.ts';

type Variables = Record<string, string>;
type AddBase = (styles: Record<string, Variables | Record<string, Variables>>) => void;

/** Tailwind plugin: writes the shades of the municipality's two colours into the stylesheet when it is built. */
export default function themePlugin({ addBase }: { addBase: AddBase }) {
  const { light, dark } = deriveTheme(kommun.colours);
  addBase({ ':root': light, '@media screen and (prefers-color-scheme: dark)': { ':root': dark } });
}
