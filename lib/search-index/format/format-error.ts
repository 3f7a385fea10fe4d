/** A file's bytes are not what its header promises: cut short, altered or of another kind. The reader drops the file. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
}
