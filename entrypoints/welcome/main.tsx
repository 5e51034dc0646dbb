import { createRoot } from 'react-dom/client';
import '@/components/ui/base.css';
import { Welcome } from './Welcome.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Welcome />);
