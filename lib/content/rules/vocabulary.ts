import { plain, wordSet as words } from '../plain';

// Words of page furniture: a short line made of nothing else is furniture. Spelled naturally; compared in plain form.

/** Buttons of share and follow bars. */
export const shareWords = words(`
  share शेयर करें करे साझा this story on via follow फॉलो us हमें tweet ट्वीट pin post like लाइक save सेव bookmark बुकमार्क print प्रिंट
  email ईमेल mail copy कॉपी link लिंक url facebook फेसबुक fb twitter ट्विटर x whatsapp व्हाट्सएप व्हाट्सऐप वॉट्सऐप telegram
  टेलीग्राम instagram इंस्टाग्राम linkedin लिंक्डइन youtube यूट्यूब pinterest reddit koo कू threads messenger sms google wp
  गूगल पर ग्रुप group news न्यूज़ app ऐप join जॉइन channel चैनल subscribe सब्सक्राइब listen सुनें और and इस को स्टोरी ख़बर लेख पोस्ट आर्टिकल कमेंट इसे ब्लॉग blogthis
`);

/** Menus, players, widgets and empty states. */
export const menuWords = words(`
  home होम menu मेन्यू search खोजें खोज सर्च login लॉगिन log sign in साइन इन out register रजिस्टर e paper epaper ई पेपर live
  लाइव tv टीवी video videos वीडियो photo photos फोटो गैलरी gallery podcast podcasts पॉडकास्ट shorts शॉर्ट्स reels रील्स web stories
  story वेब स्टोरी स्टोरीज़ latest लेटेस्ट trending ट्रेंडिंग breaking ब्रेकिंग news न्यूज़ hindi हिंदी my माय feed city states
  logo close बंद skip to content main ad next prev previous अगला पिछला back top play pause mute unmute watch now देखें
  load more और देखो loading लोड हो रहा है scroll down up no stories found settings notifications नोटिफिकेशन dark mode
  english edition version translate image toggle navigation account profile
`);

/** Sections of a news site: furniture only in a row of them. */
export const sectionNames = words(`
  देश राज्य दुनिया विदेश भारत राष्ट्रीय अंतरराष्ट्रीय शहर खेल क्रिकेट बॉलीवुड मनोरंजन राजनीति बिजनेस कारोबार टेक टेक्नोलॉजी ऑटो लाइफस्टाइल
  हेल्थ स्वास्थ्य धर्म ज्योतिष राशिफल शिक्षा करियर विचार संपादकीय ओपिनियन विशेष वायरल अपराध क्राइम मौसम चुनाव india world sports
  business entertainment politics tech lifestyle health education opinion
`);

/** What sites print before a link to another article. Longest first; matched at the start of a line. */
export const readAlsoLabels: readonly string[] = [
  'और भी पढ़ें', 'और ये भी पढ़ें', 'यह भी पढ़ें', 'यह भी पढ़े', 'ये भी पढ़ें', 'ये भी पढ़े', 'इसे भी पढ़ें', 'इसे भी पढ़े', 'इन्हें भी पढ़ें', 'यहां भी पढ़ें', 'यह भी देखें', 'ये भी देखें',
  'इसे भी देखें', 'यह भी जानें', 'ये भी जानें', 'यह ख़बर भी पढ़ें', 'यह खबर भी पढ़िए', 'ये ख़बर भी पढ़ें', 'ये खबरें भी पढ़ें', 'यह भी पढ़िए', 'ये भी पढ़िए', 'इससे जुड़ी ख़बर पढ़ें',
  'पढ़ें यह भी', 'ज़रूर पढ़ें', 'अवश्य पढ़ें', 'पढ़ें पूरी ख़बर', 'पूरी ख़बर पढ़ें', 'और पढ़ें', 'आगे पढ़ें', 'विस्तार से पढ़ें', 'संबंधित ख़बर', 'also read', 'read also', 'also see',
  'also watch', 'read more', 'must read', 'watch also', 'you may also like', 'recommended for you', 'related', 'read', 'read more also', 'यहां देखें', 'यहां पढ़ें', 'watch', 'watch video', 'watch here', 'वीडियो देखें', 'पढ़ें', 'देखें', 'direct link', 'इसे पढ़ें', 'पढ़ना न भूलें', 'यह भी सुनें', 'also watch',
].map(plain); // biome-ignore format: a word list

/** Headings of lists of other articles: what follows, up to running text or the end, is not this article. */
export const relatedLabels: readonly string[] = [
  'संबंधित समाचार', 'previous post', 'next post', 'previous story', 'next story', 'previous news', 'next news', 'पिछली पोस्ट', 'अगली पोस्ट', 'इस अंक में', 'इस लेखक के और लेख', 'इस लेखक की और रचनाएं', 'लेखक की अन्य रचनाएं', 'similar posts', 'similar stories', 'you may have missed', 'our top stories', 'हमारी टॉप स्टोरी', 'टॉप स्टोरी', 'ये भी देखें', 'संबंधित सामग्री', 'इस विषय पर और जानकारी', 'रेकमेंडेड ख़बरें', 'संबंधित टॉपिक्स', 'अगला आर्टिकल', 'संबंधित ख़बरें', 'सम्बंधित ख़बरें', 'सम्बन्धित समाचार', 'संबंधित लेख', 'संबंधित पोस्ट', 'संबंधित वीडियो', 'संबंधित विषय', 'मिलती-जुलती ख़बरें',
  'इससे जुड़ी ख़बरें', 'अन्य ख़बरें', 'अन्य समाचार', 'और ख़बरें', 'बाकी ख़बरें', 'ये ख़बरें भी पढ़ें', 'इन्हें भी पढ़ें', 'यह भी पढ़ें', 'ये भी पढ़ें', 'इसे भी पढ़ें', 'ज़रूर पढ़ें', 'और पढ़ें',
  'आपके लिए', 'आपके लिए सुझाव', 'आपकी पसंद', 'एडिटर की पसंद', 'संपादक की पसंद', 'विज्ञापन से आगे', 'related news', 'related stories', 'related story', 'related articles', 'related posts',
  'related topics', 'related links', 'also read', 'read also', 'recommended', 'recommended for you', 'recommended stories', 'you may also like', 'you may like', 'you might also like',
  "editor's pick", 'editors picks', 'more from this section', 'more stories', 'more news', 'more on this story', 'संबंधित कहानियाँ', 'इन्हें भी देखें', 'बाहरी कड़ियाँ', 'सन्दर्भ', 'संदर्भ सूची', 'टीका-टिप्पणी', 'references', 'external links', 'see also', 'further reading', 'read more on', 'from around the web', 'लोग यह भी पूछते हैं', 'people also ask', 'sponsored stories', 'promoted content',
].map(plain); // biome-ignore format: a word list

/** Headings of lists that belong to the whole site: the article is over. */
export const closingLabels: readonly string[] = [
  'popular post', 'popular posts', 'popular news', 'popular stories', 'most popular', 'most read', 'most viewed', 'top stories', 'top news', 'top headlines', 'trending', 'trending now',
  'trending news', 'trending topics', 'trending videos', 'latest news', 'latest stories', 'latest posts', 'latest updates', 'recent posts', 'recent news', 
  'web stories', 'photo gallery', 'latest videos', 'featured videos', 'recommended video', 'recommended videos', 'popular videos',
  'लोकप्रिय', 'लोकप्रिय ख़बरें', 'लोकप्रिय समाचार', 'लोकप्रिय पोस्ट', 'सबसे लोकप्रिय', 'सबसे ज़्यादा पढ़ी गई', 'सबसे ज़्यादा पढ़े गए', 'सबसे अधिक पढ़ी गई', 'सबसे अधिक पढ़ी गईं', 'सर्वाधिक पढ़ी गई', 'सर्वाधिक पढ़ी गईं',
  'सबसे ज़्यादा पढ़ी गई ख़बरें', 'ताज़ा ख़बरें', 'ताज़ा समाचार', 'ताज़ातरीन', 'लेटेस्ट न्यूज़', 'लेटेस्ट ख़बरें', 'टॉप न्यूज़', 'टॉप स्टोरीज़', 'ट्रेंडिंग', 'ट्रेंडिंग न्यूज़', 'ट्रेंडिंग ख़बरें', 'ट्रेंडिंग वीडियो', 'चर्चित ख़बरें', 'बड़ी ख़बरें', 'प्रमुख ख़बरें',
  'मुख्य समाचार', 'वेब स्टोरी',
  'वेब स्टोरीज़', 'फोटो गैलरी', 'आज का कार्टून', 'आज का राशिफल', 'विशेष कवरेज', 'वीडियो गैलरी',
].map(plain); // biome-ignore format: a word list

/** Headings of what readers wrote: the article is over. */
export const commentLabels: readonly string[] = [
  'leave a reply', 'leave a comment', 'post a comment', 'post your comment', 'add a comment', 'write a comment', 'comments', 'view comments', 'recent comments', 'टिप्पणियाँ', 'टिप्पणी', 'टिप्पणी करें', 'टिप्पणी लिखें', 'अपनी टिप्पणी लिखें', 'अपनी टिप्पणी दें', 'अपनी राय दें', 'अपनी प्रतिक्रिया दें', 'पाठकों की राय', 'पाठकों की प्रतिक्रियाएं', 'प्रतिक्रियाएं', 'कमेंट', 'कमेंट्स', 'कमेंट करें', 'कॉमेंट करें', 'कॉमेंट सेक्शन में जाएं',
].map(plain); // biome-ignore format: a word list

/** Heading of what a site says of the author: the name, then what they do. */
export const authorLabels: readonly string[] = [
  'लेखक के बारे में', 'लेखिका के बारे में', 'लेखक परिचय', 'लेखक का परिचय', 'पत्रकार के बारे में', 'author', 'लेखक', 'about the author', 'about author', 'about the writer', 'author bio',
].map(plain); // biome-ignore format: a word list

/** Heading of a table of contents. */
export const contentsLabels: readonly string[] = [
  'अनुक्रम',
  'विषय सूची',
  'विषय-सूची',
  'इस लेख में',
  'contents',
  'table of contents',
  'in this article',
  'इस पन्ने पर',
  'इस पेज पर',
  'इस पृष्ठ पर',
  'on this page',
].map(plain);

/** Heading of the points that a story begins with. */
export const highlightLabels: ReadonlySet<string> = new Set(
  ['हाइलाइट्स', 'मुख्य बातें', 'मुख्य बिंदु', 'खास बातें', 'ख़बरें फटाफट', 'highlights', 'key highlights', 'key points', 'story highlights', 'key takeaways', 'संक्षेप में'].map(plain),
); // biome-ignore format: a word list
