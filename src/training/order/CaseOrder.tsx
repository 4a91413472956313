import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { OrderProps } from "./OrderList.tsx";

/** The chosen cases, to be put in order. Nothing where there is nothing to order; the list is fetched once there is. */
export function CaseOrder(props: OrderProps) {
  const [List, setList] = useState<ComponentType<OrderProps> | null>(null);
  const some = props.cases.length > 1;
  useEffect(() => {
    // Where it cannot be had, the order is that in which the cases are ticked.
    if (some && !List)
      import("./OrderList.tsx").then(
        ({ OrderList }) => setList(() => OrderList),
        () => {},
      );
  }, [some]);
  return some && List ? <List {...props} /> : null;
}
