'use client';

import { signIn } from 'next-auth/react';
import { Button } from '@/components/button';

/** Goes to the city's identity provider. */
export function StaffLogin() {
  return (
    <Button type="button" icon="lock" onClick={() => void signIn('stad', { callbackUrl: '/admin' })}>
      Logga in med stadens inloggning
    </Button>
  );
}
