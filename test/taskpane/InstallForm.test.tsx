import { screen } from "@testing-library/react";
import { EMPTY } from "./sampleStates";
import { renderPane, textsOf } from "./renderPane";

it("explains itself in three lines and promises that nothing is uploaded", () => {
  renderPane(EMPTY);
  expect(textsOf("listitem")).toHaveLength(3);
  screen.getByText("数据只在本机处理，不会上传。");
});

it("installs for the college and the year that the person gave", async () => {
  const { model, person } = renderPane(EMPTY);
  await person.type(screen.getByRole("textbox", { name: "学院" }), " 自动化学院 ");
  await person.clear(screen.getByRole("textbox", { name: "年级" }));
  await person.type(screen.getByRole("textbox", { name: "年级" }), "2019");
  await person.click(screen.getByRole("button", { name: "安装模板" }));
  expect(model.asked).toEqual([["install", { college: "自动化学院", cohortYear: 2019 }]]);
});

it("proposes 2018 and takes Enter for the button", async () => {
  const { model, person } = renderPane(EMPTY);
  await person.type(screen.getByRole("textbox", { name: "学院" }), "理学院{Enter}");
  expect(model.asked).toEqual([["install", { college: "理学院", cohortYear: 2018 }]]);
});

it("asks for a missing college at the field, and only after the button", async () => {
  const { model, person } = renderPane(EMPTY);
  expect(screen.queryByText("请填写学院名称。")).toBeNull();
  await person.click(screen.getByRole("button", { name: "安装模板" }));
  screen.getByText("请填写学院名称。");
  expect(screen.getByRole("textbox", { name: "学院" }).getAttribute("aria-invalid")).toBe("true");
  expect(model.asked).toEqual([]);
});

it.each(["18", "1998", "二〇一八", ""])("does not install for the year “%s”", async (year) => {
  const { model, person } = renderPane(EMPTY);
  await person.type(screen.getByRole("textbox", { name: "学院" }), "理学院");
  await person.clear(screen.getByRole("textbox", { name: "年级" }));
  if (year !== "") await person.type(screen.getByRole("textbox", { name: "年级" }), year);
  await person.click(screen.getByRole("button", { name: "安装模板" }));
  screen.getByText(/年级请写 2000 至 2099/u);
  expect(model.asked).toEqual([]);
});

it("does not install twice", async () => {
  const { model, person } = renderPane({ ...EMPTY, busy: { label: "正在安装模板…", progress: null, cancellable: false } });
  await person.type(screen.getByRole("textbox", { name: "学院" }), "理学院{Enter}");
  await person.click(screen.getByRole("button", { name: "安装模板" }));
  expect(model.asked).toEqual([]);
});
