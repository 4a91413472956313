import "./results.css";
import { CitationBox } from "./citation-box.ts";
import { SearchBox } from "./search-box.ts";

/** The fields for words and citations: importing this brings those on the page to life. */
customElements.define("search-box", SearchBox);
customElements.define("citation-box", CitationBox);
