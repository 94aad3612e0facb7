/**
 * `npm run check`: types and lint beside the tests, since each of them by itself leaves a core idle half of the time. Types
 * and lint speak when they are done, so that the lines do not mix.
 */
import { spawn } from 'node:child_process';

function run(name: string, beside: boolean): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', name], {
      stdio: ['ignore', beside ? 'pipe' : 'inherit', beside ? 'pipe' : 'inherit'],
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => said.push(data));
    child.on('error', (error) => {
      process.stderr.write(`${name}: ${error.message}\n`);
      resolve(1);
    });
    child.on('close', (code) => {
      if (said.length > 0) process.stdout.write(Buffer.concat(said));
      if (code !== 0) process.stderr.write(`npm run ${name} failed.\n`);
      resolve(code ?? 1);
    });
  });
}

export async function main(): Promise<number> {
  const typesAndLint = run('types', true).then(async (types) => Math.max(types, await run('lint', true)));
  const codes = await Promise.all([typesAndLint, run('unit', false)]);
  return Math.max(...codes);
}
