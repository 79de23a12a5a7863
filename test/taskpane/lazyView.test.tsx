import { render, screen } from "@testing-library/react";
import { lazyView } from "../../src/taskpane/lazyView";

const Greeting = ({ name }: { readonly name: string }) => <p>{name}，你好</p>;

it("says that a part is coming, and shows it when it has come, at once the next time", async () => {
  const load = jest.fn(() => Promise.resolve(Greeting));
  const View = lazyView(load, "正在打开进度…");
  const { unmount } = render(<View name="张老师" />);
  screen.getByText("正在打开进度…");
  await screen.findByText("张老师，你好");
  unmount();
  render(<View name="李老师" />);
  screen.getByText("李老师，你好");
  expect(load).toHaveBeenCalledTimes(1);
});

it("says so where a part does not come, and asks again when somebody comes back to it", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined); // React reports what the boundary catches
  const load = jest.fn(() => Promise.resolve(Greeting)).mockRejectedValueOnce(new Error("Loading chunk 7 failed."));
  const View = lazyView(load);
  const { unmount } = render(<View name="张老师" />);
  await screen.findByText(/这一部分没有打开/u);
  unmount();
  render(<View name="张老师" />);
  await screen.findByText("张老师，你好");
});
