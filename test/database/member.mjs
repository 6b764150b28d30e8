// A process of its own that joins the server of a data directory, says the address and leaves when its input ends:
// node member.mjs <embedded-server.js> <data directory>
import { pathToFileURL } from 'node:url';

const [module, dataDir] = process.argv.slice(2);
const { joinEmbeddedServer } = await import(pathToFileURL(module).href);
const server = await joinEmbeddedServer({ dataDir, flags: { fsync: 'off' } });
console.log(server.ownerUrl('postgres'));
process.stdin.on('end', () => void server.leave().then(() => process.exit(0))).resume();
