import type { ComponentType } from "react";
import { act, render, screen } from "@testing-library/react";
import { RetryContext } from "../../src/taskpane/BrokenPart";
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

describe("a part that does not come", () => {
  beforeEach(() => { jest.spyOn(console, "error").mockImplementation(() => undefined); }); // React reports what the boundary catches
  const lost = () => new Error("Loading chunk 7 failed.");
  const retry = () => { act(() => { screen.getByRole("button", { name: "重试" }).click(); }); };

  it("says so, and comes after 重试 while the rest of the pane stays as it was", async () => {
    const View = lazyView(jest.fn(() => Promise.resolve(Greeting)).mockRejectedValueOnce(lost()));
    render(<><input aria-label="学院" /><View name="张老师" /></>);
    const field = screen.getByLabelText<HTMLInputElement>("学院");
    field.value = "文学院";
    await screen.findByText(/这一部分没有打开/u);
    retry();
    await screen.findByText("张老师，你好");
    expect(field.value).toBe("文学院");
  });

  it("has the pane opened anew when asking again did not help: after an update the code has another name", async () => {
    const View = lazyView(() => Promise.reject<ComponentType<{ readonly name: string }>>(lost()));
    const reopen = jest.fn();
    render(<RetryContext value={reopen}><View name="张老师" /></RetryContext>);
    await screen.findByText(/这一部分没有打开/u);
    retry();
    await screen.findByText(/这一部分没有打开/u);
    expect(reopen).not.toHaveBeenCalled();
    retry();
    expect(reopen).toHaveBeenCalledTimes(1);
  });
});
