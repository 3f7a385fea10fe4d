import type { SearchInputProps } from '@/components/ui/search-box';

/**
 * Where a combobox that arrives later leaves the props of its input, for the input that is there already. The input stays
 * the same element, so that no keystroke, cursor or composition is lost when the combobox takes over.
 */
export interface InputHandover {
  /** Null until a combobox is there. */
  props(): SearchInputProps | null;
  hand(props: SearchInputProps | null): void;
  subscribe(listener: () => void): () => void;
}

export function createInputHandover(): InputHandover {
  let handed: SearchInputProps | null = null;
  const listeners = new Set<() => void>();
  return {
    props: () => handed,
    hand(props) {
      if (isSame(handed, props)) return;
      handed = props;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isSame(a: SearchInputProps | null, b: SearchInputProps | null): boolean {
  if (a === null || b === null) return a === b;
  const [before, after] = [Object.entries(a), Object.entries(b)];
  return (
    before.length === after.length && after.every(([name, value]) => Object.is(Reflect.get(a, name), value))
  );
}
