'use client';

import { FailureNotice } from '@/components/ui/failure-notice';

export default function Failure({ retry }: { retry: () => void }) {
  return <FailureNotice language="hi" retry={retry} />;
}
