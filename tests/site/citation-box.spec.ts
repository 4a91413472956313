import { expect, test } from "../support/site.ts";

test("条号框：写条号就到那一项，写不存在的条号说明原因并给出最近的", async ({ page }) => {
  await page.goto("/text/3/");
  const field = page.getByLabel("按条号查找");
  await field.fill("11条4项");
  await field.press("Enter");
  await expect(page).toHaveURL(/\/text\/11\/4\/$/);
  await page.getByLabel("按条号查找").fill("第十一条第一款");
  await page.getByRole("button", { name: "前往" }).click();
  await expect(page.getByText("第十一条不分款，引用时不写第几款。")).toBeVisible();
  await page.getByRole("link", { name: "打开第十一条", exact: true }).click();
  await expect(page).toHaveURL(/\/text\/11\/$/);
});

test("看不懂的条号，说明可以怎样写，写的字还在", async ({ page }) => {
  await page.goto("/text/");
  const field = page.getByLabel("按条号查找");
  await field.fill("鉴定错了");
  await field.press("Enter");
  await expect(page.getByText("没有看懂「鉴定错了」")).toBeVisible();
  await expect(field).toHaveValue("鉴定错了");
});

test("搜索框里写条号，第一个结果就是它，回车直接到", async ({ page }) => {
  await page.goto("/about/");
  const box = page.getByLabel("搜索条文和注释");
  await box.fill("十三条（二）");
  await expect(page.locator("search-box a.hit").first()).toHaveText(/打开第十三条第二项/);
  await box.press("Enter");
  await expect(page).toHaveURL(/\/text\/13\/2\/$/);
});

test("搜索不存在的条号，说明原因", async ({ page }) => {
  await page.goto("/search/?q=第二十条");
  await expect(page.getByText("办法只有十九条，没有第二十条。").first()).toBeVisible();
});
