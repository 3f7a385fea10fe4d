/** A text in the quotation marks of the interface. */
export const quoted = (text: string) => `‘${text}’`;
