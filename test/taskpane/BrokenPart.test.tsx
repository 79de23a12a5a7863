import { render, screen } from "@testing-library/react";
import { Boundary } from "../../src/taskpane/Boundary";
import { BrokenPart } from "../../src/taskpane/BrokenPart";

function Missing(): never {
  throw new Error("Loading chunk 7 failed.");
}

it("says what is safe and what to do where a part of the pane did not come, and leaves the rest alone", () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined); // React reports what the boundary catches
  const retry = jest.fn();
  render(
    <>
      <p>共 26 人</p>
      <Boundary fallback={() => <BrokenPart onRetry={retry} />}><Missing /></Boundary>
    </>,
  );
  screen.getByText("共 26 人");
  screen.getByText(/表格里的内容不受影响/u);
  screen.getByRole("button", { name: "重试" }).click();
  expect(retry).toHaveBeenCalledTimes(1);
});
