import { LazyModel, type Model } from "../../src/application/LazyModel";
import { createStore } from "../../src/application/store";

interface Counter extends Model {
  getState(): { readonly count: number };
  readonly actions: { add(by: number): Promise<void> };
}

function counter(): Counter {
  const store = createStore({ count: 10 });
  return {
    getState: () => store.get(),
    subscribe: (listener) => store.subscribe(listener),
    actions: { add: (by) => { store.set({ count: store.get().count + by }); return Promise.resolve(); } },
  };
}

const nothing = () => Promise.resolve();

it("shows a state before its code is there, and carries out the command that asked for the code", async () => {
  const model = new LazyModel<Counter>({ count: 0 }, () => Promise.resolve(counter()), nothing);
  const heard: number[] = [];
  model.subscribe(() => { heard.push(model.getState().count); });
  expect(model.getState()).toEqual({ count: 0 });
  await model.actions.add(5);
  expect(heard).toEqual([10, 15]);
});

it("answers at once when its code is there, so that a text field keeps up with the typing", async () => {
  const model = new LazyModel<Counter>({ count: 0 }, () => Promise.resolve(counter()), nothing);
  await model.load();
  void model.actions.add(1);
  expect(model.getState()).toEqual({ count: 11 });
});

it("loads its code once, however many ask", async () => {
  const code = jest.fn(() => Promise.resolve(counter()));
  const model = new LazyModel<Counter>({ count: 0 }, code, nothing);
  await Promise.all([model.actions.add(1), model.actions.add(2)]);
  expect(code).toHaveBeenCalledTimes(1);
  expect(model.getState()).toEqual({ count: 13 });
});

it("says that its code did not come, and tries again with the next command", async () => {
  const code = jest.fn<Promise<Counter>, []>().mockRejectedValueOnce(new Error("offline")).mockResolvedValue(counter());
  const failed = jest.fn(nothing);
  const model = new LazyModel<Counter>({ count: 0 }, code, failed);
  await model.actions.add(1);
  expect(failed).toHaveBeenCalledTimes(1);
  await model.actions.add(1);
  expect(model.getState()).toEqual({ count: 11 });
});
