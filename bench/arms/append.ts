import { appendArm } from '../append-arm.js';
import { beArm } from '../arm.js';

/** As the program does it: commands that wait leave together. */
beArm((start) => appendArm(start, (log, command) => log.append(command)));
