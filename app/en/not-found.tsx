import { MissingPage } from '@/app/_pages/missing-page';

export default function NotFound() {
  return <MissingPage language="en" />;
}
