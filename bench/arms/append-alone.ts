import { appendArm } from '../append-arm.js';
import { beArm } from '../arm.js';

/** One call and one commit a command. */
beArm((start) => appendArm(start, (log, command) => log.appendAlone(command)));
