import type { SVGProps } from 'react';

/** Line icons of one weight, in the colour of the text around them; always beside a name, hence hidden from readers. */
function Icon({ children, ...rest }: SVGProps<SVGSVGElement>) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="1.25em"
      height="1.25em"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      className="inline-block shrink-0"
      {...rest}
    >
      {children}
    </svg>
  );
}

export const SearchIcon = () => (
  <Icon>
    <circle cx="10.5" cy="10.5" r="6.5" />
    <path d="m15.5 15.5 5 5" />
  </Icon>
);

export const CrossIcon = () => (
  <Icon>
    <path d="m6 6 12 12M18 6 6 18" />
  </Icon>
);

export const CheckIcon = () => (
  <Icon>
    <path d="m5 12.5 4.5 4.5L19 7.5" />
  </Icon>
);

export const FilterIcon = () => (
  <Icon>
    <path d="M4 7h16M7 12h10M10 17h4" />
  </Icon>
);

export const ArrowLeftIcon = () => (
  <Icon>
    <path d="M20 12H4m6-6-6 6 6 6" />
  </Icon>
);

export const ArrowRightIcon = () => (
  <Icon>
    <path d="M4 12h16m-6-6 6 6-6 6" />
  </Icon>
);

export const ArrowUpIcon = () => (
  <Icon>
    <path d="M12 20V4m-6 6 6-6 6 6" />
  </Icon>
);

export const ArrowDownIcon = () => (
  <Icon>
    <path d="M12 4v16m-6-6 6 6 6-6" />
  </Icon>
);

export const ShareIcon = () => (
  <Icon>
    <circle cx="6" cy="12" r="2.5" />
    <circle cx="17.5" cy="5.5" r="2.5" />
    <circle cx="17.5" cy="18.5" r="2.5" />
    <path d="m8.2 10.8 7.1-4.1M8.2 13.2l7.1 4.1" />
  </Icon>
);

export const ChatIcon = () => (
  <Icon>
    <path d="M4 20l1.3-4.2a8 8 0 1 1 3 2.9z" />
    <path
      d="M9 9.5c.3 2.6 2.4 4.7 5 5l1-1.4-1.8-1.1-.9.7a4 4 0 0 1-1.6-1.6l.7-.9L10.300 8.500z"
      strokeWidth={1.5}
    />
  </Icon>
);

export const ExternalIcon = () => (
  <Icon width="0.9em" height="0.9em">
    <path d="M9 5H5v14h14v-4M13 4h7v7M20 4l-9 9" />
  </Icon>
);
