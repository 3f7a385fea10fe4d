import type { ReactNode } from 'react';
import { RootDocument, rootMetadata, rootViewport } from '@/app/_pages/root-layout';

export const viewport = rootViewport;
export const generateMetadata = () => rootMetadata('en');

export default function Layout({ children }: { children: ReactNode }) {
  return <RootDocument language="en">{children}</RootDocument>;
}
