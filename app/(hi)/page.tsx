import { HomePage, homeMetadata } from '@/app/_pages/home-page';

export const generateMetadata = () => homeMetadata('hi');

export default function Page() {
  return <HomePage language="hi" />;
}
