// Bundles one TypeScript file with the project's tables and runs it: node build/run.mjs FILE [ARGS...]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { bundleOptions, copyDataFiles, nodeHost } from "./bundle.mjs";

const [file, ...rest] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), "cmdlab-run-"));
const outfile = path.join(folder, "main.cjs");
await build({ ...bundleOptions, ...nodeHost, entryPoints: [file], outfile, sourcemap: "inline" });
copyDataFiles(path.join(folder, "data"));
const { status } = spawnSync(process.execPath, ["--enable-source-maps", "--stack-size=4000", outfile, ...rest], {
  stdio: "inherit",
});
rmSync(folder, { recursive: true });
process.exit(status ?? 1);
