import { defineConfig } from "playwright/test";

export default defineConfig({ testDir: "./law", workers: 2, reporter: "line" });
