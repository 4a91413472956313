import type { Words } from "../../wording/words.ts";
import type { Controller } from "../use-wizard.ts";
import { Fold } from "./Fold.tsx";

const loadPersons = () => import("./Persons.tsx").then(({ Persons }) => Persons);
const loadStorage = () => import("./Storage.tsx").then(({ Storage }) => Storage);
const loadSent = () => import("./Sent.tsx").then(({ Sent }) => Sent);

/** Beside the answers: the persons, unfolded where there are several, where the answers are kept, and that nothing was sent. */
export function Folds({ wizard, words }: { wizard: Controller; words: Words }) {
  const { persons, storage, sent } = words.core;
  const { session, onDevice } = wizard;
  const several = session.persons.length > 1;
  const where = onDevice ? storage.device : storage.tab;
  const shared = { look: "fold", props: { wizard, words } };
  return (
    <>
      <Fold {...shared} title={`${persons.title}（${session.persons.length}）`} open={several} load={loadPersons} />
      <Fold {...shared} title={`${storage.title}：${where}`} load={loadStorage} />
      <Fold {...shared} title={sent.title} load={loadSent} />
    </>
  );
}
