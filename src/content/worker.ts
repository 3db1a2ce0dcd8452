import workerpool from 'workerpool';
import { analyse } from './analyse.ts';

workerpool.worker({ analyse });
