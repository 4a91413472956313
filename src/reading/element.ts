/** Makes an element with properties and children: what the tools of reading build their panels from. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** A button that does one thing. */
export function actionButton(label: string, act: () => void): HTMLButtonElement {
  return element("button", { type: "button", className: "tool", onclick: act }, label);
}
