import type { ReactNode } from 'react';
import { RootDocument, rootMetadata, rootViewport } from '@/app/_pages/root-layout';

export const viewport = rootViewport;
export const generateMetadata = () => rootMetadata('hi');

export default function Layout({ children }: { children: ReactNode }) {
  return <RootDocument language="hi">{children}</RootDocument>;
}
