/** One spelling for what readers type of a name: no nukta, small letters, one kind of gap. */
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll('\u{93c}', '')
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s-]+/u)
    .join(' ')
    .trim();

/**
 * Whether what was typed names a filter's value: a part of its name, or of its id, which is the name in Latin letters.
 * Nothing typed names all.
 *
 * @example namesValue({ name: 'विज्ञान-तकनीक', value: 'vigyan-takneek' }, 'Takn') // true
 */
export function namesValue({ name, value }: { name: string; value: string }, typed: string): boolean {
  const wanted = folded(typed);
  return [name, value].some((each) => folded(each).includes(wanted));
}
