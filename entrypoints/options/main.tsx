import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/components/ui/base.css';
import { beginAnewWhenErased } from '@/lib/wiring/begin-anew.ts';
import { Options } from './Options.tsx';

beginAnewWhenErased();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Options />
    </StrictMode>,
  );
}
