import { element } from "../element.ts";

/** One choice among several, which takes effect when it is made. */
export function choices<Value extends string>(
  name: string,
  label: string,
  options: readonly (readonly [value: Value, label: string])[],
  chosen: Value,
  choose: (value: Value) => void,
): HTMLFieldSetElement {
  const radios = options.map(([value, text]) =>
    element(
      "label",
      { className: "settings__choice" },
      element("input", { type: "radio", name, value, checked: value === chosen, onchange: () => choose(value) }),
      text,
    ),
  );
  return element(
    "fieldset",
    { className: "settings__group" },
    element("legend", {}, label),
    element("div", { className: "settings__row" }, ...radios),
  );
}

/** A choice that is on or off. */
export function toggle(label: string, on: boolean, turn: (on: boolean) => void): HTMLLabelElement {
  const box = element("input", { type: "checkbox", checked: on, onchange: () => turn(box.checked) });
  return element("label", { className: "settings__choice" }, box, label);
}
