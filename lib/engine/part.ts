/**
 * A part of the engine's code, loaded when it is first asked for and once for all who ask meanwhile: of two at the same time jiti, which
 * runs the command line, hands the second a module that has not run yet. Null where it cannot be had; who comes later asks again.
 */
export function part<Module>(load: () => Promise<Module>): () => Promise<Module | null> {
  let loading: Promise<Module | null> | null = null;
  return () => {
    loading ??= load().catch(() => {
      loading = null;
      return null;
    });
    return loading;
  };
}
