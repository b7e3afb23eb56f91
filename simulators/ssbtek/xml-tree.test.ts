import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xml } from '../shared/xml.ts';
import { BadXml, parseXml, writeElement } from './xml-tree.ts';

describe('parseXml', () => {
  it('resolves prefixes where they stand', () => {
    const root = parseXml('<a xmlns="u" xmlns:p="v"><p:b p:c="1" d="2"><e xmlns=""/></p:b></a>');
    expect([root.name, root.namespace]).toEqual(['a', 'u']);
    const [b] = root.children;
    expect([b?.name, b?.namespace, b?.attributes]).toEqual(['b', 'v', { d: '2' }]);
    expect(b?.children[0]?.namespace).toBe('');
  });

  it('reads entities, numbered characters and CDATA once each', () => {
    const { text, attributes } = parseXml('<a b="&quot;&#229;">&amp;lt;&#x41;<![CDATA[&amp;<]]></a>');
    expect([text, attributes.b]).toEqual(['&lt;A&amp;<', '"å']);
  });

  it.each([
    ['cut off', '<a><b></a>'],
    ['a bare ampersand', '<a>&</a>'],
    ['an unknown entity', '<a>&kommun;</a>'],
    ['a name of the language', '<a>&constructor;</a>'],
    ['a character that XML does not have', '<a>&#0;</a>'],
    ['a DTD', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ['an unknown prefix', '<x:a/>'],
    ['two roots', '<a/><b/>'],
    ['no XML', 'hej'],
    ['nothing', ''],
    ['too deep', '<a>'.repeat(3000) + '</a>'.repeat(3000)],
  ])('refuses %s', (_, text) => expect(() => parseXml(text)).toThrow(BadXml));
});

describe('writeElement', () => {
  it('gives back every text and attribute', () => {
    const anyText = fc
      .string({ unit: 'grapheme' })
      .filter((t) => !/[^\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(t));
    fc.assert(
      fc.property(anyText, (text) => {
        const read = parseXml(xml`<a b="${text.trim()}"><c>${text}</c></a>`.markup);
        const again = parseXml(xml`<r xmlns:s="u">${writeElement(read, 's')}</r>`.markup);
        expect(again.children[0]?.children[0]?.text).toBe(text);
        expect(again.children[0]?.attributes.b).toBe(text.trim());
      }),
    );
  });
});
