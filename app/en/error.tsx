'use client';

import { FailureNotice } from '@/components/ui/failure-notice';

export default function Failure() {
  return <FailureNotice language="en" />;
}
