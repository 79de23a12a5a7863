/** What every model of the pane has: a value to show, a way to hear of changes, and commands. */
export interface Model {
  getState(): unknown;
  subscribe(listener: () => void): () => void;
  readonly actions: object;
}

type StateOf<M extends Model> = ReturnType<M["getState"]>;

type AnyAction = (...given: readonly unknown[]) => unknown;

/**
 * A model whose code is loaded when somebody first asks it for something. Until then it shows a state that needs no code.
 * Once it is loaded it answers at once: a text field must not wait for what was typed into it.
 */
export class LazyModel<Loaded extends Model> implements Model {
  readonly #listeners = new Set<() => void>();
  #loaded: Loaded | null = null;
  #loading: Promise<Loaded> | null = null;

  /** @param failed hears why the code did not come; the next command tries again. */
  constructor(
    private readonly before: StateOf<Loaded>,
    private readonly code: () => Promise<Loaded>,
    private readonly failed: (error: unknown) => Promise<void>,
  ) {}

  readonly actions: Loaded["actions"] = new Proxy<Loaded["actions"]>({}, {
    get: (_none, name) => (...given: readonly unknown[]) => this.#ask(name, given),
  });

  getState = (): StateOf<Loaded> => (this.#loaded === null ? this.before : (this.#loaded.getState() as StateOf<Loaded>));

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The model if its code is there, for what concerns nobody otherwise. */
  get loaded(): Loaded | null {
    return this.#loaded;
  }

  /** The model itself; rejects when its code cannot be had. */
  load(): Promise<Loaded> {
    this.#loading ??= this.code().then(
      (model) => this.#take(model),
      (error: unknown) => {
        this.#loading = null;
        throw error;
      },
    );
    return this.#loading;
  }

  #take(model: Loaded): Loaded {
    this.#loaded = model;
    model.subscribe(() => { this.#tell(); });
    this.#tell();
    return model;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #ask(name: string | symbol, given: readonly unknown[]): unknown {
    if (this.#loaded !== null) return carryOut(this.#loaded.actions, name, given);
    return this.load().then((model) => carryOut(model.actions, name, given), (error: unknown) => this.failed(error));
  }
}

function carryOut(actions: object, name: string | symbol, given: readonly unknown[]): unknown {
  return (actions as Record<string | symbol, AnyAction>)[name]?.(...given);
}
