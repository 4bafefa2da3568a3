/** The part of saxen that is used here; the package brings no types. */
declare module 'saxen' {
  type Attributes = Readonly<Record<string, string>>;
  type Decode = (text: string) => string;

  export class Parser {
    /** `attributes` reads them when called. */
    on(event: 'openTag', hook: (name: string, attributes: () => Attributes, decode: Decode, selfClosing: boolean) => void): this;
    on(event: 'closeTag', hook: (name: string) => void): this;
    on(event: 'text', hook: (text: string, decode: Decode) => void): this;
    on(event: 'cdata', hook: (text: string) => void): this;
    on(event: 'attention', hook: (text: string) => void): this;
    on(event: 'error', hook: (error: Error) => void): this;
    parse(xml: string): this;
    stop(): void;
  }
}
