/** What stands in files for what differs from run to run, or would make them large. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{\{(\w+)(?: (\S+) (\d+))?\}\}/g, (whole, name: string, what: string | undefined, times: string | undefined) => {
    if (name === 'repeat' && what !== undefined) return what.repeat(Number(times));
    const value = values[name];
    if (value === undefined) throw new Error(`nothing is known of ${whole}`);
    return value;
  });
}
