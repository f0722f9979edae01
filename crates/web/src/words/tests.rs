//! Tests of the words of pages.

use super::*;
