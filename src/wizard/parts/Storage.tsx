import type { Words } from "../../wording/words.ts";
import type { Controller } from "../use-wizard.ts";

interface Props {
  wizard: Controller;
  words: Words;
}

/** Where the answers are kept: in this tab, or on this device as well, and what either means. */
export function Storage({ wizard: { onDevice, chooseDevice }, words }: Props) {
  const { storage } = words.core;
  return (
    <div class="storage">
      <div class="storage__choices">
        {(
          [
            ["tab", false],
            ["device", true],
          ] as const
        ).map(([where, on]) => (
          <button
            key={where}
            type="button"
            class="toolbar__button"
            aria-pressed={onDevice === on}
            aria-describedby={`storage-${where}`}
            onClick={() => onDevice !== on && chooseDevice(on)}
          >
            {storage[where]}
          </button>
        ))}
      </div>
      <p class="hint" id="storage-tab">
        {storage.tab}：{storage.tabHint}
      </p>
      <p class="hint" id="storage-device">
        {storage.device}：{storage.deviceHint}
      </p>
    </div>
  );
}
