/** Walks over the XML of a workbook. Names come without prefix; a document that declares entities is refused. */
import { Parser } from 'saxen';

export interface XmlVisitor {
  open?(name: string, attributes: () => Readonly<Record<string, string>>): void;
  close?(name: string): void;
  /** May come in pieces. */
  text?(text: string): void;
}

/** It is not the XML that it should be. */
export class BrokenXml extends Error {}

const refuse = (): never => {
  throw new BrokenXml();
};

/** @throws BrokenXml, and whatever the visitor throws */
export function walkXml(bytes: Uint8Array, visitor: XmlVisitor): void {
  const parser = new Parser()
    .on('openTag', (name, attributes, decode) => visitor.open?.(plain(name), () => decodedAll(attributes(), decode)))
    .on('closeTag', (name) => visitor.close?.(plain(name)))
    .on('text', (text, decode) => visitor.text?.(decode(text)))
    .on('cdata', (text) => visitor.text?.(text))
    .on('attention', refuse)
    .on('error', refuse);
  parser.parse(new TextDecoder().decode(bytes));
}

const plain = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

const decodedAll = (attributes: Readonly<Record<string, string>>, decode: (text: string) => string): Readonly<Record<string, string>> => {
  const entries = Object.entries(attributes);
  return entries.some(([, value]) => value.includes('&')) ? Object.fromEntries(entries.map(([name, value]) => [name, decode(value)])) : attributes;
};
