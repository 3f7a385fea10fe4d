import { readFile } from 'node:fs/promises';
import path from 'node:path';

export interface PublicFilesOptions {
  /** Folder of the project; default: the current one. */
  root?: string;
  /** Address the site's files are served from, or null where all are on disk; default: `deploymentOrigin`. */
  origin?: string | null;
}

/**
 * Reads a file below `public`: from disk, else, on a host whose functions hold only a part of the files, from the
 * deployment's own address. Rejects when it is in neither place.
 */
export async function readPublicFile(
  name: string,
  { root = process.cwd(), origin = deploymentOrigin(process.env) }: PublicFilesOptions = {},
): Promise<Uint8Array> {
  try {
    // What functions need of public is listed in next.config.js: the bundler need not guess it from this path.
    return await readFile(path.join(/* turbopackIgnore: true */ root, 'public', name));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing || origin === null) throw error;
  }
  const bypass = process.env.VERCEL_AUTOMATION_BYPASS_SECRET;
  const headers: Record<string, string> = bypass ? { 'x-vercel-protection-bypass': bypass } : {};
  const response = await fetch(`${origin}/${name}`, { headers });
  if (!response.ok) throw new Error(`${origin}/${name} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Where a deployment on Vercel serves its own files; null elsewhere. */
export function deploymentOrigin(environment: Readonly<Record<string, string | undefined>>): string | null {
  const { VERCEL_ENV, VERCEL_PROJECT_PRODUCTION_URL, VERCEL_URL } = environment;
  const host = VERCEL_ENV === 'production' ? (VERCEL_PROJECT_PRODUCTION_URL ?? VERCEL_URL) : VERCEL_URL;
  return host ? `https://${host}` : null;
}
