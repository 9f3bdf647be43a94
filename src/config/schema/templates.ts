import { z } from 'zod';
import { name } from './name.ts';
import { text } from './scalar.ts';

export const templatesSchema = z.record(name, text);
