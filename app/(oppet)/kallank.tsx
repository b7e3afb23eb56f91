import { TextLink } from '@/components/text-link';
import { Svenska } from '../svenska';

/** Where something is written, as a link where there is a page to go to. The title is Swedish in every language. */
export const Kallank = ({ reference: { href, title } }: { reference: { href: string; title: string } }) =>
  /^https:/u.test(href) ? (
    <TextLink href={href} lang="sv">
      {title}
    </TextLink>
  ) : (
    <Svenska>{title}</Svenska>
  );
