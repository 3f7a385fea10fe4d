'use client';

import Link from 'next/link';
import type { ComponentProps } from 'react';
import { useResultsDoor } from './results-door';

/** A link to results, which are shown in the place of the page where that is possible. */
export function ResultsLink({ href, ...rest }: Omit<ComponentProps<typeof Link>, 'href'> & { href: string }) {
  const door = useResultsDoor();
  return (
    <Link
      {...rest}
      href={href}
      prefetch={false}
      onPointerDown={door?.prepare}
      onNavigate={(event) => {
        if (door === null) return;
        event.preventDefault();
        door.open(href, 'heading');
      }}
    />
  );
}
