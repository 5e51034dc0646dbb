import { createRoot } from 'react-dom/client';
import '@/components/ui/base.css';
import { Panel } from './Panel.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Panel />);
