import { createRequire } from "node:module";
import path from "node:path";
import webpack, { type Compiler, type Configuration, type Stats } from "webpack";

export interface BuildOptions {
  readonly root: string;
  readonly outDir: string;
  readonly mode: "development" | "production";
}

type MakeConfiguration = (env: Record<string, unknown>, argv: { mode: string }) => Configuration;

/** Builds the workbench and the pane once. Rejects with what the compiler said. */
export async function buildOnce(options: BuildOptions): Promise<void> {
  const compiler = createCompiler(options);
  try {
    const stats = await new Promise<Stats>((resolve, reject) => {
      compiler.run((error, result) => {
        if (result !== undefined) resolve(result);
        else reject(error ?? new Error("webpack gave no result"));
      });
    });
    const problems = problemsOf(stats);
    if (problems !== null) throw new Error(problems);
  } finally {
    await new Promise((closed) => { compiler.close(closed); });
  }
}

/**
 * Builds now and again after every change of a source file.
 * @param onBuilt is told of each build; what the compiler complains of, or null
 * @returns the way to stop
 */
export function buildAndWatch(options: BuildOptions, onBuilt: (problems: string | null) => void): () => Promise<void> {
  const compiler = createCompiler(options);
  compiler.watch({ aggregateTimeout: 200, ignored: /node_modules/u }, (error, stats) => {
    onBuilt(error?.message ?? (stats === undefined ? null : problemsOf(stats)));
  });
  return () => new Promise((closed) => { compiler.close(() => { closed(); }); });
}

function createCompiler({ root, outDir, mode }: BuildOptions): Compiler {
  const load = createRequire(path.join(root, "package.json"));
  const makeConfiguration = load("./webpack.config.js") as MakeConfiguration;
  return webpack(makeConfiguration({ workbench: true, outDir }, { mode }));
}

function problemsOf(stats: Stats): string | null {
  return stats.hasErrors() ? stats.toString({ all: false, errors: true, colors: false }) : null;
}
