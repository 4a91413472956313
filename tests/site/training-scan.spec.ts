import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright/test";
import type { PresentData } from "../../src/training/present/present-data.ts";
import { groups, voteCode } from "../../src/training/vote/code.ts";
import { findWholeBrowser } from "../support/browser.ts";
import { film, hold, lights, putCamera, putReader, watchLights } from "../support/camera.ts";
import { axeViolations, expect, test } from "../support/site.ts";

const DATA = JSON.parse(readFileSync("dist/data/present.json", "utf8")) as PresentData;
const [CASE, OTHER] = DATA.cases.filter(({ persons }) => persons.length === 2) as [
  PresentData["cases"][number],
  PresentData["cases"][number],
];
const code = (choices: readonly number[], mark: number) => voteCode(CASE.number, choices, mark);
const FIRST = code([6, 3], 46);

const FILM = join(mkdtempSync(join(tmpdir(), "film-")), "code.y4m");
film(FILM, FIRST);

test.use({
  launchOptions: {
    ...(findWholeBrowser() ? { executablePath: findWholeBrowser() as string } : {}),
    args: [
      "--use-fake-device-for-media-stream",
      `--use-file-for-fake-video-capture=${FILM}`,
      // A name that is not this computer's own: no secure context without https.
      "--host-resolver-rules=MAP classroom.test 127.0.0.1",
    ],
  },
});

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const said = (page: Page, text: string | RegExp) => page.getByRole("status").filter({ hasText: text });
const picture = (page: Page) => page.getByLabel("摄像头画面");

/** Opens the vote of the case. */
async function collect(page: Page, origin = ""): Promise<void> {
  await page.goto(`${origin}/training/present/?cases=${CASE.slug}`);
  await button(page, "开始").click();
  await button(page, "一览").click();
  await page.getByRole("region", { name: "一览" }).getByRole("button", { name: "先判断，再报代码" }).click();
}

test("摄像头里的代码记入一次，还在镜头前不再记；关闭以后摄像头停", async ({ page, context }) => {
  await context.grantPermissions(["camera"]);
  await watchLights(page);
  await collect(page);
  expect(await lights(page)).toBe(0);
  await button(page, "用摄像头扫码").click();
  await expect(page.getByText("不录像，不保存，不上传")).toBeVisible();
  await expect(said(page, `已记入 ${groups(FIRST)}`)).toBeVisible();
  expect(await lights(page)).toBe(1);
  expect(await axeViolations(page)).toEqual([]);
  await page.waitForTimeout(4000);
  await expect(said(page, `已记入 ${groups(FIRST)}`)).toBeVisible();
  await expect(page.getByText("已收1份")).toBeVisible();
  await button(page, "关闭摄像头").click();
  await expect(picture(page)).toHaveCount(0);
  expect(await lights(page)).toBe(0);
  await expect(button(page, "用摄像头扫码")).toBeFocused();
});

test("有两个摄像头的，可以换；换了以后前一个停", async ({ page }) => {
  await putCamera(page);
  await page.addInitScript(() => {
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia;
    mediaDevices.enumerateDevices = async () =>
      ["desk", "lid"].map((deviceId) => ({ kind: "videoinput", deviceId }) as MediaDeviceInfo);
    mediaDevices.getUserMedia = async (wish) => {
      const video = wish?.video as { deviceId?: { exact: string } } | undefined;
      const stream = await ask(wish);
      for (const track of stream.getTracks())
        track.getSettings = () => ({ deviceId: video?.deviceId?.exact ?? "desk" });
      return stream;
    };
  });
  await watchLights(page);
  await collect(page);
  await button(page, "用摄像头扫码").click();
  const device = () =>
    picture(page).evaluate(
      (video: HTMLVideoElement) => (video.srcObject as MediaStream).getVideoTracks()[0]?.getSettings().deviceId,
    );
  const change = button(page, "换一个摄像头");
  await expect(change).toBeVisible();
  for (const then of ["lid", "desk"]) {
    await change.click();
    await expect.poll(device).toBe(then);
    expect(await lights(page)).toBe(1);
  }
  await hold(page, FIRST);
  await expect(said(page, `已记入 ${groups(FIRST)}`)).toBeVisible();
});

test("翻页、一览、Esc 都关摄像头，回来不自己打开；Esc 只关摄像头，不开一览", async ({ page, context }) => {
  await context.grantPermissions(["camera"]);
  await watchLights(page);
  await collect(page);
  for (const key of ["PageDown", "o", "Escape"]) {
    await button(page, "用摄像头扫码").click();
    await expect.poll(() => lights(page)).toBe(1);
    await page.keyboard.press(key);
    await expect(picture(page)).toHaveCount(0);
    expect(await lights(page)).toBe(0);
    if (key === "PageDown") await page.keyboard.press("PageUp");
    if (key === "o") await page.keyboard.press("o");
    await expect(button(page, "用摄像头扫码")).toBeVisible();
  }
  await expect(page.getByRole("region", { name: "一览" })).toHaveCount(0);
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("现场的判断")).toBeVisible();
});

test("几部手机依次扫：错的说为什么，改了的换，一样的不重记；断网也能扫", async ({ page, context }) => {
  await putCamera(page);
  await collect(page);
  await context.setOffline(true);
  await button(page, "用摄像头扫码").click();
  await hold(page, FIRST);
  await expect(said(page, `已记入 ${groups(FIRST)}`)).toBeVisible();
  await hold(page, code([6, 3], 47));
  await expect(page.getByText("已收2份")).toBeVisible();
  await hold(page, "https://example.test/");
  await expect(said(page, "扫到的二维码不是代码。没有记入。")).toBeVisible();
  await hold(page, voteCode(OTHER.number, [1, 1], 5));
  await expect(said(page, `这是「${OTHER.title}」的代码`)).toBeVisible();
  await hold(page, code([1, 3], 46));
  await expect(said(page, `${groups(code([1, 3], 46))} 代替了 ${groups(FIRST)}`)).toBeVisible();
  await expect(page.getByText("已收2份")).toBeVisible();
  await hold(page, null);
  await page.waitForTimeout(3500);
  await hold(page, code([1, 3], 46));
  await expect(said(page, "已经录入，没有再记")).toBeVisible();
  await button(page, "是另一部手机的，两份都记").click();
  await expect(page.getByText("已收3份")).toBeVisible();
  await expect(picture(page)).toBeVisible();
});

test("扫的时候照样可以输入代码", async ({ page }) => {
  await putCamera(page);
  await collect(page);
  await button(page, "用摄像头扫码").click();
  await expect(page.getByText("正对摄像头")).toBeVisible();
  await page.keyboard.type(FIRST);
  await page.keyboard.press("Enter");
  await expect(page.getByText("已收1份")).toBeVisible();
  await expect(picture(page)).toBeVisible();
});

test("浏览器自己会认二维码的，不另装载识别程序", async ({ page }) => {
  await putCamera(page);
  await putReader(page, [FIRST]);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await collect(page);
  await button(page, "用摄像头扫码").click();
  await expect(said(page, `已记入 ${groups(FIRST)}`)).toBeVisible();
  expect(asked.filter((url) => /\/decode\./.test(url))).toEqual([]);
});

test("一个画面里有两个记号相同、判断不同的代码，和先后扫到的一样：后一个代替前一个，可以都记", async ({ page }) => {
  const both = [FIRST, code([1, 3], 46)] as const;
  await putCamera(page);
  await putReader(page, both);
  await collect(page);
  await button(page, "用摄像头扫码").click();
  await expect(said(page, `${groups(both[1])} 代替了 ${groups(FIRST)}`)).toBeVisible();
  await expect(page.getByText("已收1份")).toBeVisible();
  await button(page, "是另一部手机的，两份都记").click();
  await expect(page.getByText("已收2份")).toBeVisible();
});

test("浏览器的识别服务用不了，改用自带的", async ({ page }) => {
  await putCamera(page);
  await page.addInitScript(() => {
    class BarcodeDetector {
      static async getSupportedFormats() {
        return ["qr_code"];
      }
      async detect() {
        throw new DOMException("Barcode detection service unavailable.", "NotSupportedError");
      }
    }
    Object.assign(window, { BarcodeDetector });
  });
  await collect(page);
  await button(page, "用摄像头扫码").click();
  await hold(page, FIRST);
  await expect(said(page, `已记入 ${groups(FIRST)}`)).toBeVisible();
});

test("不许用摄像头，说怎样允许", async ({ page, context }) => {
  await context.grantPermissions([]);
  await collect(page);
  await button(page, "用摄像头扫码").click();
  await expect(said(page, "没有得到使用摄像头的许可")).toBeVisible();
  await expect(page.getByRole("img", { name: "打开这个案例投票页面的二维码" })).toBeVisible();
});

for (const [name, words] of [
  ["NotFoundError", "没有找到摄像头"],
  ["NotReadableError", "多半是别的程序正在用"],
  ["TypeError", "摄像头没有打开"],
] as const)
  test(`摄像头打不开（${name}）：${words}`, async ({ page }) => {
    await page.addInitScript((error) => {
      navigator.mediaDevices.getUserMedia = async () => {
        throw new DOMException("", error);
      };
    }, name);
    await collect(page);
    await button(page, "用摄像头扫码").click();
    await expect(said(page, words)).toBeVisible();
    await expect(button(page, "用摄像头扫码")).toBeVisible();
  });

test("网址不是 https 的，说浏览器不让用", async ({ page, baseURL }) => {
  await collect(page, (baseURL ?? "").replace("localhost", "classroom.test"));
  await button(page, "用摄像头扫码").click();
  await expect(said(page, "网址不是 https:// 开头的")).toBeVisible();
});

test("摄像头中途断开，说断开了", async ({ page }) => {
  await putCamera(page);
  await collect(page);
  await button(page, "用摄像头扫码").click();
  await expect(page.getByText("正对摄像头")).toBeVisible();
  await page.evaluate(() => {
    const { srcObject } = document.querySelector("video") as HTMLVideoElement;
    for (const track of (srcObject as MediaStream).getTracks()) track.dispatchEvent(new Event("ended"));
  });
  await expect(said(page, "摄像头断开了")).toBeVisible();
});
