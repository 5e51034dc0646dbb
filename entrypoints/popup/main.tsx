import { createRoot } from 'react-dom/client';
import '@/components/ui/base.css';
import { beginAnewWhenErased } from '@/lib/wiring/begin-anew.ts';
import { Popup } from './Popup.tsx';

beginAnewWhenErased();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup />);
