import { act, fireEvent, screen, within } from "@testing-library/react";
import { READY, TRACKER, crowded } from "./sampleStates";
import { renderPane } from "./renderPane";

const NO_CURRENT_ROW = { ...READY, currentRow: null };
const list = () => screen.getByRole("list", { name: "待处理的问题" });
const names = () => within(list()).getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);
const findings = () => within(list()).getAllByRole("button").map((button) => button.textContent);

it("groups the findings by student, worst first, then in sheet order", () => {
  renderPane(NO_CURRENT_ROW);
  expect(names()).toEqual(["李明第 6 行 · 自动化1801", "欧阳晨龙第 15 行 · 自动化1803", "第 12 行", "王芳第 8 行 · 自动化1802"]);
});

it("gives each finding its row, its weight in words, its column and its sentence", () => {
  renderPane(NO_CURRENT_ROW);
  expect(findings()[1]).toBe("第 6 行必须改性别性别填的是“女”，身份证号第17位对应“男”，请核对。");
});

it("jumps to the cell of the finding that was pressed", async () => {
  const { model, person } = renderPane(NO_CURRENT_ROW);
  await person.click(screen.getByText(/性别填的是“女”/u));
  await person.click(screen.getByText(/备注里提到“预科”/u));
  expect(model.asked).toEqual([
    ["locate", { sheet: "attachment1", row: 2, column: "gender" }],
    ["locate", { sheet: "attachment1", row: 8, column: null }],
  ]);
});

it("narrows by severity and counts what each choice would show", async () => {
  const { person } = renderPane(NO_CURRENT_ROW);
  await person.click(screen.getByRole("button", { name: "请核对 2" }));
  expect(names()).toEqual(["李明第 6 行 · 自动化1801", "第 12 行"]);
  expect(findings()).toHaveLength(2);
  screen.getByRole("button", { name: "全部 6" });
});

it("narrows by column, offering only columns that have findings", async () => {
  const { person } = renderPane(NO_CURRENT_ROW);
  const columns = screen.getByRole("combobox", { name: "按列筛选" });
  expect(within(columns).getAllByRole("option").map((option) => option.textContent))
    .toEqual(["全部列（6）", "姓名（1）", "性别（1）", "证件号码（2）", "证明材料（1）", "整行（1）"]);
  await person.selectOptions(columns, "证件号码（2）");
  expect(names()).toEqual(["李明第 6 行 · 自动化1801", "欧阳晨龙第 15 行 · 自动化1803"]);
  screen.getByRole("button", { name: "必须改 2" });
  screen.getByRole("button", { name: "提示 0" });
});

it("offers the way back when the choice leaves nothing", async () => {
  const { person } = renderPane(NO_CURRENT_ROW);
  await person.selectOptions(screen.getByRole("combobox"), "姓名（1）");
  await person.click(screen.getByRole("button", { name: "必须改 0" }));
  screen.getByText("这样筛选没有结果。");
  await person.click(screen.getByRole("button", { name: "显示全部问题" }));
  expect(names()).toHaveLength(4);
});

it("keeps the chosen column when its last finding has been mended", async () => {
  const { person, show } = renderPane(NO_CURRENT_ROW);
  await person.selectOptions(screen.getByRole("combobox"), "姓名（1）");
  show({ ...NO_CURRENT_ROW, rosters: { ...READY.rosters, attachment1: { ...TRACKER, sheet: "attachment1" } } });
  expect(screen.getByRole<HTMLSelectElement>("combobox").selectedOptions[0]?.textContent).toBe("姓名（0）");
});

it("marks the student in whose row the person stands", () => {
  renderPane(READY);
  const current = within(list()).getAllByRole("listitem").filter((item) => item.getAttribute("aria-current") === "true");
  expect(current.map((item) => within(item).getByRole("heading").textContent)).toEqual(["李明第 6 行 · 自动化1801"]);
});

describe("with 10,000 findings of 5,000 students", () => {
  afterEach(() => { jest.restoreAllMocks(); });

  it("draws a few dozen, and still says how many there are", () => {
    renderPane(crowded(5000));
    const drawn = within(list()).getAllByRole("button").length;
    expect(drawn).toBeGreaterThan(4);
    expect(drawn).toBeLessThan(60);
    expect(within(list()).getAllByRole("listitem")[0]?.getAttribute("aria-setsize")).toBe("5000");
    screen.getByRole("button", { name: "全部 10000" });
  });

  it("is one tab stop", () => {
    renderPane(crowded(5000));
    expect(within(list()).getAllByRole("button").filter((button) => button.tabIndex === 0)).toHaveLength(1);
  });

  it("keeps the finding that has the focus in the page, however far the person scrolls", () => {
    jest.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(() => ({ top: -window.scrollY }) as DOMRect);
    renderPane(crowded(5000));
    const focused = within(list()).getAllByRole("button")[0];
    act(() => { focused?.focus(); });
    jest.replaceProperty(window, "scrollY", 300_000);
    fireEvent.scroll(window);
    const places = [...list().children].map((student) => Number(student.getAttribute("aria-posinset")));
    expect(places[0]).toBe(1);
    expect(places[1]).toBeGreaterThan(1000);
    expect(document.activeElement).toBe(focused);
  });

  it.each([
    ["{ArrowDown}", "第 4 行提示姓名"],
    ["{ArrowDown}{ArrowDown}", "第 14 行必须改性别"],
    ["{PageDown}", "第 104 行必须改性别"],
    ["{PageDown}{ArrowUp}", "第 94 行提示姓名"],
    ["{End}", "第 5003 行提示姓名"],
    ["{End}{Home}", "第 4 行必须改性别"],
    ["{ArrowUp}", "第 4 行必须改性别"],
  ])("is walked by the keyboard: %s", async (keys, reached) => {
    const { person } = renderPane(crowded(5000));
    act(() => { within(list()).getAllByRole("button")[0]?.focus(); });
    await person.keyboard(keys);
    expect(document.activeElement?.textContent).toContain(reached);
  });

  it("jumps with Enter from wherever the arrow keys have led", async () => {
    const { model, person } = renderPane(crowded(5000));
    act(() => { within(list()).getAllByRole("button")[0]?.focus(); });
    await person.keyboard("{PageDown}{Enter}");
    expect(model.asked).toEqual([["locate", { sheet: "attachment1", row: 100, column: "gender" }]]);
  });

  it("keeps the focus on the same finding when others come and go", async () => {
    const { person, show } = renderPane(crowded(5000));
    act(() => { within(list()).getAllByRole("button")[0]?.focus(); });
    await person.keyboard("{PageDown}");
    const focused = document.activeElement;
    const next = crowded(5000);
    const roster = next.rosters.attachment1;
    show({ ...next, rosters: { ...next.rosters, attachment1: roster && { ...roster, students: roster.students.slice(15) } } });
    expect(document.activeElement).toBe(focused);
  });
});
