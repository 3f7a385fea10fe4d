import { notFound } from 'next/navigation';

/** Any other address, so that its "not found" speaks the language of the part it lies in. */
export default function Page() {
  notFound();
}
