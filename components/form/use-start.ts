import { useEffect } from 'react';
import { fieldId } from './field-spec';

/** Begins at a field, such as the first of a row that was added, instead of at the page's heading. */
export function useStart(name?: string): void {
  useEffect(() => {
    if (name) document.getElementById(fieldId(name))?.focus();
  }, [name]);
}
