/**
 * A JSON Pointer as it may be told. What stands where a field name should may be a value in truth: a long number, a
 * name with its spaces. Such a segment becomes `…`; places of files (`line:17`, `Sheet1!B17`) are no JSON Pointers.
 */

const PLAIN_NAME = /^[a-z_][A-Za-z0-9_]{0,39}$/;
const INDEX = /^[0-9]{1,7}$/;
const LONG_NUMBER = /[0-9]{8}/;

export function toldPointer(pointer: string): string {
  if (!pointer.startsWith('/')) return pointer;
  return pointer
    .split('/')
    .map((segment) => (segment === '' || isName(segment) ? segment : '…'))
    .join('/');
}

const isName = (segment: string): boolean => INDEX.test(segment) || (PLAIN_NAME.test(segment) && !LONG_NUMBER.test(segment));
