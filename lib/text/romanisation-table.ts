/**
 * How people write the sounds of Hindi in Latin letters: for each sound (see written-sounds.ts) the letter groups it is
 * written with, each with its cost in tenths of a nat (-10 ln chance), cheapest first; `-` is no letter at all.
 *
 * Fitted by lib/bench/fit-romanisation.ts to the train part of the Dakshina data set, v1.0 (Google, CC BY-SA 4.0,
 * github.com/google-research-datasets/dakshina): chances of sounds alone, no word of it is kept.
 */
export const romanisationTable = `
^a a0 u40 o61 aa62 -64 ea65 au67
^a~ a0
^ा aa6 a11 -23 o38 ey58 au62 e64 i65
^ि i2 e16 ea57 a63 ye67 ii67
^ि$ e0
^ी i6 e13 ea24 -26 ei43 y45 ii48
^ु u0 ua52 ut57 ud60 o63 a63
^ू u4 oo13 uu34
^ू$ u5 oo9
^ू~ u5 oo9
^ृ ri7 ru9 r31 h37 ks38
^े a8 e12 -16 ai38 y45 as46 ae60
^ै ai8 a9 e19 ae43
^ै~ e5 ai9
^ॉ o5 au13 ho32 a33 ow35
^ॉ$ aoo11 au11 o11
^ो o0 au34 ow51
^ो$ o3 oh12
^ौ au1 o26 a42 ao42
^ॐ om0
a a2 -24 e31 u37 o38 i59 ou65
a$ -1 e33 a40
a- -5 a10 e40 o61
a:$ a4 -12 e41 ae58 aye67 ay68 ya69
a~ a3 -13
ँ n2 -19
ँ$ n2 -20 a42
ं n1 m28 -41 na61 ng65
ं$ n0 -33 m64
ंव on11 nv11 mv19 nw24 v35 w40 m44 nwa46 -51 nav54 mw54
ः h4 -13 ha29
क k2 c20 x41 ck47 ch47 q48 com57 co61 ka62
क: k1 -25 c33 kh43
क़ k2 q22 kh33 qa45
क्ष ksh2 sh24 ksha33 x47 khs53 kh56 kksh60 ks67 ch67 kshm67 cksh67
ख kh0 k60
ख़ kh1 ikh36 h38
ग g0 gh53 gg55 gu56 ga57 ng59 -68 gue69
ग: g0
ग़ g4 gh18 ag22 ga34
घ gh0 gha43 dh43 g47 d65 jh65
ङ d0
च ch1 h38 tch45 tu45 t49 c67
च: ch8 c13 -13 t44
छ chh3 ch16 cch42 chha50 chch53 cha54 nchh68 chy68
ज j2 z27 g31 s36 ge39 es51 se55 d61 dge63 dg64 si67
ज: j0
ज़ z6 j11 s25 se41 es43 -45 zz53 ss55 ws55 nj58 jh58 is59
ज़: z0
ज्ञ gy2 ghy30 gn35 dnya37 dny39 g42 jn42 dyan46 dy46 gny46 gya57
झ jh1 z29 zh43 j46 zz63
ट t1 tt42 te42 ght50 tte56 -57 to58 ta64 ter65 d69
ट: t2 -24 tu37 a44 too44 at54
ठ th1 t37 tha40 thh59 id66 thn66
ठ: t0
ड d1 de42 ed44 dd50 ad51 -57 nd60
ड: d0 du39
ड़ d1 r24 dd45 rh50 dh56 g65 rd69
ढ dh1 d32 rh41 h45
ढ़ dh3 rh17 d26 r59 n59 th59
ण n1 na30 an34 d59 nd61 ana64 nn65
ण: n0
त t0 th50 ta50 -60 tt64 at66 nt68
त: t1 -23 tta61 r61 a61
थ th0 ath51 tha52 t53 dh66 ht67
द d0 dh44 da61 the61 nd65 -66 th67 ad67
द: d3 -16 n51 doo55 duu55 du57 u62 da63
ध dh0 d42 dha48 gh58 ddh64 dy65 sh68 hh69
न n0 nn53 na66 an67 -67
न: n0 -41 a51 t53
प p0 pp51 pa64 -69
प: p0 -42
फ f2 ph19 ff35 ugh61 fe64 p66 eu66 pho67 ffe67
फ: f0
फ़ f2 ph20 fe35 ef50
ब b0 bb57 bu62 v65 -68 bh69
ब: b1 -27
भ bh0 b49
म m0 mm55 am60 ma69
म: m0 -33 b49
य y2 -20 ya34 i35 e49 ay59 iya68
य: y0 ya35
र r0 -51 rr64 ar66 er68
र: r3 -14 ha32
ल l0 ll37 le63 -69
ल: l0 -35
व v3 w15 u50 va50 av57 o63 -63 ve65 y66 b68
व: v4 w11
श sh1 tio31 s37 ssio52 ch53 sha57 sio57 c58 ss61 t62 ci66 ti68 shi68 -69
ष sh0 s38 sha47 ksh56 rsh57 x61 ish67 shi68
स s1 c32 -41 ss42 ce44 es50 sh62 sa68 st69
स: s0
ह h0 gh51 -55 ha56 he66
ा a3 aa17 -32 o47 i59 ay67
ा$ a1 aa21 -62 ah64
ा~ a2 aa19 o43
ि i1 e36 y45 ee56 -57 a67 ea67
ि$ i0 -41 e45 ee58 y60 a68
ी i5 ee16 -24 e30 ea39 y47 ie53 ii57 ei65 ey65
ी$ i2 y25 -31 ee37 e48 ie51 ey52 yi54 ry58
ी~ i1 ee29 e38 yi46
ु u0 oo38 o54 ow56 ou60 a61 i63 -63
ु$ u1 -44 oo44 w48 o51 ew52 uu54 i58 a60
ू u4 oo13 o43 uu45 ew45 ou54 ui57 -65 a68
ू$ u3 oo20 -34 uu34 ue35 ew40 w43 iew50 o50 ow54 wo58 e60 uoo61
ू~ u5 oo12 uu29
ृ ri5 ru14 ra24 r33 a41 i42 u56 -67 y68 d68 rutr68
ृ$ u6 r16 a19 i23
ॅ o10 u16 -18 s20 c28 l35 f37
े e3 a19 -30 ai39 ea51 i58 ey60 ei60 ay60 ye61 aye65 re67 es67
े$ e2 ey29 ye34 ay38 -42 a46 ae52 y58 en63 eye65 i67
े~ e6 ei15 ye20 yei40 ya41 o42 ayei43 ai53 ae55 y56 ay59 aae60 i65 -65 nve66
ै a8 ai9 e24 ac38 ar47 an50 ae51 at52 -53 y56 au59 i62 ei63 ia64 u66 ay66 ea66 o66
ै$ ai2 ae24 ye26 e34
ै~ ai11 ye17 i17 e19 ae25 ei26
ॉ o3 a30 al30 oc32 au33 aw43 ol44 oa47 u52 ou54 -55 os57
ॉ$ aw4 oy26 ow26 o26 a26
ो o0 oa45 ou52 ow57 au60 u63 a63 oo63 oe65
ो$ o1 ow30 on38 a48 oh56 eau63 -66 oe66
ो~ o0 a57 oo64 ou68
ौ au2 o21 ou28 u45 ow49 ai52 ua52 a61 aw68 e68 oo68
ौ$ au0
`;
