import workerpool from 'workerpool';
import { analyseData } from './analyse-data.ts';
import { analyse } from './analyse.ts';

workerpool.worker({ analyse, analyseData, ready: () => true });
